import { practiceTenant } from '@/app/sandbox/mount'

/** Discovery document of the practice tenant. */
export { practiceTenant as GET }
