import { deskHere } from '@/lib/rooms/here'

type Context = { params: Promise<{ room: string }> }

// One room of "Let support follow this run": sealed messages come in by POST and go out as server-sent events.

export async function GET(request: Request, { params }: Context): Promise<Response> {
  return (await deskHere()).get(request, (await params).room)
}

export async function HEAD(_request: Request, { params }: Context): Promise<Response> {
  return (await deskHere()).head((await params).room)
}

export async function POST(request: Request, { params }: Context): Promise<Response> {
  return (await deskHere()).post(request, (await params).room)
}

export async function DELETE(request: Request, { params }: Context): Promise<Response> {
  return (await deskHere()).remove(request, (await params).room)
}
