import { practiceTenant } from '@/app/sandbox/mount'

/** Public keys of the practice tenant. */
export { practiceTenant as GET }
