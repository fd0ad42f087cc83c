/**
 * Takes a message in one go, so that two instances cannot mix their order (redis.io/docs/latest/develop/programmability/eval-intro).
 * KEYS: what is known of the room, its message, the index of all rooms. ARGV: room, number, ciphertext, life, how long it is
 * remembered, the most rooms, the beginning of every key, the channel. One Redis server (or a primary with replicas): the
 * evicted room's keys are not among KEYS, which a cluster would refuse.
 */
export const PUT = `
local room, seq, sealed = ARGV[1], ARGV[2], ARGV[3]
local life, remembered, most = tonumber(ARGV[4]), tonumber(ARGV[5]), tonumber(ARGV[6])
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local known = redis.call('HMGET', KEYS[1], 'born', 'seq', 'over')
local born = tonumber(known[1] or now)
if known[3] or now >= born + life then
  redis.call('DEL', KEYS[2])
  return 'over'
end
if known[2] and tonumber(known[2]) >= tonumber(seq) then return 'older' end
if not known[1] then
  redis.call('ZREMRANGEBYSCORE', KEYS[3], '-inf', string.format('%.0f', now - remembered))
  if redis.call('ZCARD', KEYS[3]) >= most then
    local oldest = redis.call('ZPOPMIN', KEYS[3])[1]
    redis.call('DEL', ARGV[7] .. oldest, ARGV[7] .. oldest .. ':message')
  end
end
redis.call('HSET', KEYS[1], 'born', string.format('%.0f', born), 'seq', seq)
redis.call('PEXPIRE', KEYS[1], string.format('%.0f', born + remembered - now))
redis.call('SET', KEYS[2], seq .. ' ' .. sealed, 'PX', string.format('%.0f', born + life - now))
redis.call('ZADD', KEYS[3], string.format('%.0f', now), room)
redis.call('PEXPIRE', KEYS[3], ARGV[5])
redis.call('PUBLISH', ARGV[8], room .. ' ' .. seq .. ' ' .. sealed)
return 'kept'
`

/** Closes a room: its message goes, and that it is over is remembered, in the index of all rooms too, so that these stay bounded. KEYS as above; ARGV: room, how long, the channel. */
export const CLOSE = `
redis.call('DEL', KEYS[2])
if redis.call('EXISTS', KEYS[1]) == 1 then
  redis.call('HSET', KEYS[1], 'over', '1')
  redis.call('PEXPIRE', KEYS[1], ARGV[2])
  redis.call('PUBLISH', ARGV[3], ARGV[1] .. ' over')
end
return 'closed'
`
