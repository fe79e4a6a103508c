import { useEffect, useRef, useState } from 'react';
import type { Deeds } from './chart-marks.tsx';

/** The same deeds by the same functions, whatever the page hands in. */
export const useSteady = (deeds: Deeds): Deeds => {
  const latest = useRef(deeds);
  useEffect(() => {
    latest.current = deeds;
  });
  return useState<Deeds>(() => ({
    onPick: (pick) => latest.current.onPick(pick),
    onRead: (pick) => latest.current.onRead(pick),
    onTable: () => latest.current.onTable(),
  }))[0];
};
