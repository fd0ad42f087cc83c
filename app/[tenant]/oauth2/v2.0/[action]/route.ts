import { practiceTenant } from '@/app/sandbox/mount'

/** Sign-in of the practice tenant: MSAL wants the tenant as the first path segment. */
export { practiceTenant as GET, practiceTenant as OPTIONS, practiceTenant as POST }
