import Testing

import HTTPServer
