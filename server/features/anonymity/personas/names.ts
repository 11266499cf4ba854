const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Names for one thread are made of two words that say nothing of a person: no animal to be called, no colour of a skin. */
export const firstNames = words(`
  Quiet Early Evening Morning Northern Southern Eastern Western Autumn Summer Winter Spring Paper Copper Silver Woven Folded
  Painted Open Winding Gentle Patient Steady Distant Nearby Slow Bright Calm Clear Cool Deep Drifting Even Far First Second
  Third Floating Garden Harbour Hidden High Humming Island Kind Late Linen Little Long Mossy Mountain Noon Old Orchard Plain
  Quick Rainy River Rolling Round Salt Sandy Shaded Simple Small Soft Stone Sunday Tall Tidal Tuesday Upper Valley Velvet
  Village Warm Washed Wide Wooden Young
`);

export const lastNames = words(`
  Ferry Lantern Bridge Kettle Window Gate Drum Bell Basket Anchor Arch Balcony Bamboo Barley Beacon Bench Boat Bowl Button
  Canal Candle Canopy Cedar Chair Cloud Comet Compass Coral Corner Cotton Courtyard Creek Cup Delta Desk Dune Echo Ember Fan
  Fern Field Flute Fountain Glade Grove Hammock Hill Horizon Island Jetty Kite Ladder Lagoon Lake Lamp Leaf Letter Lichen
  Lighthouse Loom Maple Market Meadow Mill Mist Moon Moss Notebook Oar Orchard Pagoda Parasol Path Pebble Pencil Pier Pine
  Planet Pond Porch Quilt Rain Reed Reef River Road Roof Rope Sail Season Shelf Shell Shore Silk Slope Sparrowgrass Spoon Star
  Step Stone Stool Stream Sundial Table Teapot Terrace Thread Tide Tower Tram Umbrella Valley Veranda Violin Voyage Wave Well
  Willow Wind Wing Wool Yard
`);
