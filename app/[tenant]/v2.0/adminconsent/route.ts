import { practiceTenant } from '@/app/sandbox/mount'

/** Approval of a client by an administrator of the practice tenant. */
export { practiceTenant as GET, practiceTenant as POST }
