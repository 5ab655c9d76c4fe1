import process from 'node:process'

// For those who import this: what other processes say is in English, whatever the system speaks.
process.env['LC_ALL'] = 'en_GB.UTF-8'
