import { useState } from 'react';
import { useSay } from '../i18n/say.ts';

type Copied = 'no' | 'yes' | 'failed';

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

/** Copies a text and says whether that has worked. */
export const CopyButton = ({ text, label, className = 'button', failed }: Props) => {
  const { t } = useSay();
  const [copied, setCopied] = useState<Copied>('no');
  const say = { no: null, yes: t('copy.done'), failed: failed ?? t('copy.failed') };
  return (
    <>
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
    </>
  );
};
