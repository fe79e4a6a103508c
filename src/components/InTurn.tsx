import { type ReactNode, useEffect, useRef, useState } from 'react';
import { LANG_TAG, LangContext, useSay } from '../i18n/say.ts';
import { inTurn } from './in-turn.ts';

type Props = { className?: string; children: ReactNode };

/**
 * A part of the page that takes up a change of language when its turn comes, so that a slow machine does not
 * translate the whole page in one go. It names its language, which may not be the document's yet.
 */
export const InTurn = ({ className, children }: Props) => {
  const { lang: wanted } = useSay();
  const [lang, setLang] = useState(wanted);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (lang !== wanted && box.current) return inTurn(() => setLang(wanted), box.current);
  }, [lang, wanted]);
  return (
    <div ref={box} className={className} lang={LANG_TAG[lang]}>
      <LangContext value={lang}>{children}</LangContext>
    </div>
  );
};

/** A part of the page that takes up a change of language at once. It has no box of its own. */
export const AtOnce = ({ children }: { children: ReactNode }) => {
  const { lang } = useSay();
  return (
    <div className="at-once" lang={LANG_TAG[lang]}>
      {children}
    </div>
  );
};
