import type { ReactNode } from 'react';
import { type Form, isFade } from '../charts/shapes.ts';

type Props = {
  form: Form;
  /** Unique on the page; names the gradient of a fade. */
  id: string;
};

const fillOf = (form: Form, id: string): string => {
  if (form.kind === 'line' || form.kind === 'polyline') return 'none';
  return isFade(form.fill) ? `url(#${id})` : form.fill;
};

const Gradient = ({ form, id }: Props): ReactNode => {
  if (form.kind === 'line' || form.kind === 'polyline' || !isFade(form.fill)) return null;
  const { ink, left, right } = form.fill;
  return (
    <linearGradient id={id}>
      <stop offset="0" stopColor={ink} stopOpacity={left} />
      <stop offset="1" stopColor={ink} stopOpacity={right} />
    </linearGradient>
  );
};

const Outline = ({ form, id }: Props): ReactNode => {
  const paint = { fill: fillOf(form, id), stroke: form.stroke, strokeWidth: form.thick };
  if (form.kind === 'rect') {
    const { x, y, width, height } = form;
    return <rect {...{ x, y, width, height }} {...paint} />;
  }
  if (form.kind === 'circle') return <circle cx={form.x} cy={form.y} r={form.r} {...paint} />;
  if (form.kind === 'polygon') return <polygon points={form.points.join(' ')} {...paint} />;
  const dash = form.dash?.join(' ');
  if (form.kind === 'polyline') {
    return <polyline points={form.points.join(' ')} {...paint} strokeDasharray={dash} />;
  }
  const { x1, y1, x2, y2 } = form;
  return <line {...{ x1, y1, x2, y2 }} {...paint} strokeDasharray={dash} />;
};

/** One shape of a chart as an SVG element of the page. */
export const SvgShape = ({ form, id }: Props) => (
  <>
    <Gradient form={form} id={id} />
    <Outline form={form} id={id} />
  </>
);
