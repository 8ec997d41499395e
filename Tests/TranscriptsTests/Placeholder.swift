import Testing

import Transcripts
