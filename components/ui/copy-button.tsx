'use client'

import { CopyText, type CopyTextProps } from './copy-text'
import { Icon } from './icon'

/** Copies on a press, with the icon for it. */
export function CopyButton(props: Omit<CopyTextProps, 'icon'>) {
  return <CopyText {...props} icon={<Icon name="copy" />} />
}
