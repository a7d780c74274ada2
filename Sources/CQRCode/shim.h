// libqrencode turns text into QR codes.
#pragma once
#include <qrencode.h>
