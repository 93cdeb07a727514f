/** Where the private server listens: a socket (its folder as clients see it), or a port on this machine. */
export type Listening = { socketFolder: string } | { port: number }

/**
 * How the private server is set, as `postgres -c name=value`. Nothing depends on a file in the data folder, so a newer
 * Reisgenoot brings its own settings to an older folder.
 */
export function serverSettings(listening: Listening): Record<string, string> {
  return { ...safety, ...size, ...log, ...addresses(listening) }
}

/** What was answered with "saved" is on the disk. */
const safety = {
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  wal_level: 'replica',
}

/** Small on purpose: with the app around it, all of it idles under 250 MB. */
const size = {
  shared_buffers: '32MB',
  huge_pages: 'off',
  max_connections: '60',
  work_mem: '8MB',
  maintenance_work_mem: '32MB',
  effective_cache_size: '512MB',
  random_page_cost: '1.1',
  jit: 'off',
  // No helper processes for reading, and none for replication, which a private server has no use for.
  io_method: 'sync',
  max_worker_processes: '4',
  max_parallel_workers: '2',
  max_parallel_workers_per_gather: '1',
  max_wal_senders: '0',
  max_replication_slots: '0',
  max_logical_replication_workers: '0',
  autovacuum: 'on',
  autovacuum_max_workers: '2',
  min_wal_size: '48MB',
  max_wal_size: '512MB',
  idle_in_transaction_session_timeout: '5min',
  timezone: 'UTC',
}

/**
 * One file per weekday, overwritten after a week. Failed statements are left out, and so are details: both repeat
 * what people typed.
 */
const log = {
  logging_collector: 'on',
  log_directory: 'log',
  log_filename: 'postgresql-%a.log',
  log_rotation_age: '1d',
  log_rotation_size: '0',
  log_truncate_on_rotation: 'on',
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
  log_timezone: 'UTC',
}

function addresses(listening: Listening): Record<string, string> {
  if ('port' in listening) {
    return { listen_addresses: '127.0.0.1', port: String(listening.port), unix_socket_directories: '' }
  }
  return {
    listen_addresses: '',
    port: '5432',
    // As the server sees it from its own folder.
    unix_socket_directories: '../socket',
    unix_socket_permissions: '0700',
  }
}
