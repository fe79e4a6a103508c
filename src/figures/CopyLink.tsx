import { CopyButton } from '../components/CopyButton.tsx';
import { linkNow } from '../state/address.ts';

/** Copies a link to this very view. Not offered where the page is a file, whose address nobody else can open. */
export const CopyLink = ({ label }: { label: string }) =>
  linkNow() ? <CopyButton text={() => linkNow() ?? ''} label={label} /> : null;
