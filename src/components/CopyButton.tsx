import { useEffect, useState } from 'react';
import { useSay } from '../i18n/say.ts';

type Copied = 'no' | 'yes' | 'failed';

/** How long it is said that it has worked, in ms. What is to be done where it has not stays. */
const SAID_FOR = 4000;

const copy = async (text: string): Promise<Copied> => {
  try {
    await navigator.clipboard.writeText(text);
    return 'yes';
  } catch {
    return 'failed';
  }
};

type Props = {
  /** What is copied, asked for when the button is pressed. */
  text: () => string;
  /** What the button says. */
  label: string;
  className?: string;
  /** What to do where the browser does not let it; for a link if nothing is said. */
  failed?: string;
};

/** Copies a text and says whether that has worked: where the button stands, so that nothing moves. */
export const CopyButton = ({ text, label, className = 'button', failed }: Props) => {
  const { t } = useSay();
  const [copied, setCopied] = useState<Copied>('no');
  const say = { no: null, yes: t('copy.done'), failed: failed ?? t('copy.failed') };
  useEffect(() => {
    if (copied !== 'yes') return;
    const end = window.setTimeout(() => setCopied('no'), SAID_FOR);
    return () => window.clearTimeout(end);
  }, [copied]);
  return (
    <span className="copy" data-copied={copied}>
      <button
        type="button"
        className={className}
        onClick={async () => setCopied(await copy(text()))}
      >
        {label}
      </button>
      <span role="status" className="copy-status">
        {say[copied]}
      </span>
    </span>
  );
};
