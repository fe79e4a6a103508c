import { useEffect, useRef, useState } from 'react';
import type { Edition } from '../domain/edition.ts';
import { type Figure, figuresOf } from '../domain/figures.ts';
import { formatIn } from '../i18n/format.ts';
import { compareWords } from '../i18n/rooms/compare.ts';
import { useView } from '../state/use-view.ts';

type Ids = readonly string[];

const lacking = (from: Ids, ids: Ids): Ids => ids.filter((id) => !from.includes(id));

/** What has become of the comparison, in a sentence; nothing where it is the same. */
const useTell = (edition: Edition) => {
  const { t, lang } = compareWords.useSay();
  const labels = (ids: Ids): string => {
    const figures = ids.flatMap(
      (id) => figuresOf(edition).find(({ quantity }) => quantity.id === id) ?? [],
    );
    const quote = ({ quantity }: Figure) => t('warning.quoted', { label: quantity.label[lang] });
    return formatIn(lang).list(figures.map(quote));
  };
  return (before: Ids, now: Ids): string => {
    const added = lacking(before, now);
    const removed = lacking(now, before);
    if (!now.length) return before.length ? t('voice.cleared') : '';
    if (added.length) return t('voice.added', { list: labels(added), count: now.length });
    if (removed.length) return t('voice.removed', { list: labels(removed), count: now.length });
    return before.join() === now.join() ? '' : t('voice.moved', { list: labels(now) });
  };
};

type Props = {
  edition: Edition;
  /** It comes with the first figure, which has just been added then. */
  comesWithFirst?: boolean;
  /** Another voice speaks. */
  isSilent?: boolean;
  className?: string;
};

/** Says aloud what was added, removed or moved, and how many there are. */
export const Voice = ({ edition, comesWithFirst, isSilent, className = '' }: Props) => {
  const ids = useView((view) => view.compared);
  const tell = useTell(edition);
  const [said, setSaid] = useState('');
  const before = useRef<Ids>(comesWithFirst && ids.length === 1 ? [] : ids);
  // biome-ignore lint/correctness/useExhaustiveDependencies: said once for each change of what is compared
  useEffect(() => {
    const sentence = tell(before.current, ids);
    before.current = ids;
    if (sentence) setSaid(isSilent ? '' : sentence);
  }, [ids]);
  return (
    <p className={`sr-only ${className}`} role="status" tabIndex={-1}>
      {said}
    </p>
  );
};
