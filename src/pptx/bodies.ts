import type { Edition } from '../domain/edition.ts';
import type { Slide } from '../slides/slide.ts';
import { changesBodies } from './change-pages.ts';
import { moneyBodies, ownBodies } from './dot-pages.ts';
import { evidenceBody } from './evidence-page.ts';
import { figuresBody } from './figures-page.ts';
import type { Frame } from './frame.ts';
import { levelsBodies } from './level-page.ts';
import { measureBodies } from './measure-page.ts';
import { openingBody } from './opening-page.ts';
import type { Body } from './page.ts';
import { partsBodies } from './parts-page.ts';
import { reachBodies } from './reach-page.ts';
import { bodiesBody, sourcesBody } from './table-pages.ts';

type PanelSetting = Parameters<typeof bodiesBody>[0];

const panelBodies = (edition: Edition, setting: PanelSetting): readonly Body[] => {
  switch (setting.slide.panel) {
    case 'changes':
      return changesBodies(setting);
    case 'levels':
      return levelsBodies(setting);
    case 'money':
      return moneyBodies(setting);
    case 'parts':
      return partsBodies(edition, setting);
    case 'reach':
      return reachBodies(edition, setting);
    case 'evidence':
      return [evidenceBody(edition, setting)];
    case 'bodies':
      return [bodiesBody(setting)];
  }
};

/** What a slide shows, on one page or on as many as it needs. */
export const bodiesOfSlide = (edition: Edition, slide: Slide, frame: Frame): readonly Body[] => {
  switch (slide.kind) {
    case 'opening':
      return [openingBody({ slide, frame })];
    case 'headline':
    case 'selection':
      return [figuresBody({ slide, frame })];
    case 'panel':
      return panelBodies(edition, { slide, frame });
    case 'own':
      return ownBodies(edition, { slide, frame });
    case 'measure':
      return measureBodies(edition, { slide, frame });
    case 'sources':
      return [sourcesBody({ slide, frame })];
  }
};
