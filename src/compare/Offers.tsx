import type { TFunction } from 'i18next';
import type { Edition } from '../domain/edition.ts';
import { type Offer, offersOf } from '../domain/offered-comparisons.ts';
import { figureText } from '../figures/said.ts';
import { compareWords } from '../i18n/rooms/compare.ts';
import { useSay } from '../i18n/say.ts';
import { useView } from '../state/use-view.ts';
import { addCompared } from './picks.ts';
import './side.css';

const nameOf = (offer: Offer, t: TFunction<'compare'>): string =>
  offer.kind === 'measure'
    ? t('offers.measure', { number: offer.measure.number })
    : t(`offers.${offer.kind}`);

const OfferButton = ({ offer }: { offer: Offer }) => {
  const { t, lang } = compareWords.useSay();
  const { t: say } = useSay();
  const ids = offer.figures.map(({ quantity }) => quantity.id);
  const isIn = useView((view) => ids.every((id) => view.compared.includes(id)));
  return (
    <button
      type="button"
      className="own-offer"
      aria-disabled={isIn}
      onClick={() => (isIn ? undefined : addCompared(ids))}
    >
      <strong>{nameOf(offer, t)}</strong>
      <span className="own-offer-count">
        {isIn ? t('offers.done') : t('offers.count', { count: ids.length })}
      </span>
      <span className="own-offer-values">
        {offer.figures.map(({ quantity }) => [
          ' ',
          <span key={quantity.id} className="nowrap">
            {figureText(quantity, lang, say)}
          </span>,
        ])}
      </span>
    </button>
  );
};

/** The comparisons to start from, or to add whole. */
export const Offers = ({ edition }: { edition: Edition }) => {
  const { t } = compareWords.useSay();
  const isStart = useView((view) => view.compared.length === 0);
  const offers = offersOf(edition);
  if (!offers.length) return null;
  return (
    <section className="own-offers" aria-label={t(isStart ? 'offers.sets' : 'offers.more')}>
      <h3>{t(isStart ? 'offers.sets' : 'offers.more')}</h3>
      {isStart ? <p className="own-note">{t('offers.hint')}</p> : null}
      <ul>
        {offers.map((offer) => (
          <li key={offer.kind}>
            <OfferButton offer={offer} />
          </li>
        ))}
      </ul>
    </section>
  );
};
