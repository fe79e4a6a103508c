import { useState } from 'react';
import type { Edition } from '../../domain/edition.ts';
import type { Lang } from '../../domain/lang.ts';
import { pptxWords } from '../../i18n/rooms/pptx.ts';
import { LANG_TAG, useSay } from '../../i18n/say.ts';
import { SIZES, type SlideSize } from '../../pptx/frame.ts';
import { type Progress, type Run, useTake } from './use-take.ts';
import './take.css';

type Props = {
  edition: Edition;
  /** The slides to take, in a language: those that are shown, in their order. Asked for on the click only. */
  run: Run;
};

const CHOICES = ['zh', 'en', 'both'] as const;

type PickProps<T extends string> = {
  label: string;
  name: string;
  options: readonly T[];
  words: (option: T) => string;
  lang?: (option: T) => string | undefined;
  picked: T;
  pick: (option: T) => void;
};

const Pick = <T extends string>(props: PickProps<T>) => {
  const { label, name, options, words, lang, picked, pick } = props;
  return (
    <fieldset className="take-pick">
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option} lang={lang?.(option)}>
          <input
            type="radio"
            name={name}
            checked={option === picked}
            onChange={() => pick(option)}
          />
          {words(option)}
        </label>
      ))}
    </fieldset>
  );
};

const Bar = ({ done, total, cancel }: Progress & { cancel: () => void }) => {
  const { t } = pptxWords.useSay();
  const words = t('take.making', { done, total });
  return (
    <p className="take-progress">
      <progress value={done} max={total} aria-label={words} />
      <span>{words}</span>
      <button type="button" className="button" onClick={cancel}>
        {t('take.cancel')}
      </button>
    </p>
  );
};

/** Takes the slides away as a presentation: which language, which shape, how far it is, what became of it. */
export const TakeSlides = ({ edition, run }: Props) => {
  const { t, lang } = pptxWords.useSay();
  const { t: say } = useSay();
  const [langs, setLangs] = useState<Lang | 'both'>(lang);
  const [size, setSize] = useState<SlideSize>('16:9');
  const { said, progress, isBusy, take, cancel } = useTake(edition, run);
  return (
    <section className="take" aria-label={t('take.legend')} aria-busy={isBusy}>
      <Pick
        label={t('take.language')}
        name="take-language"
        options={CHOICES}
        words={(option) => (option === 'both' ? t('take.both') : say(`language.${option}`))}
        lang={(option) => (option === 'both' ? undefined : LANG_TAG[option])}
        picked={langs}
        pick={setLangs}
      />
      <Pick
        label={t('take.size')}
        name="take-size"
        options={SIZES}
        words={(option) => option}
        picked={size}
        pick={setSize}
      />
      <button
        type="button"
        className="button"
        aria-disabled={isBusy}
        onClick={() => void take({ langs, size })}
      >
        {t('take.button')}
      </button>
      {progress ? <Bar {...progress} cancel={cancel} /> : null}
      <p role="status" className="take-said">
        {said}
      </p>
    </section>
  );
};
