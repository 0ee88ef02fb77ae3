"""OWSLib's client of OGC API - Features: collections, queryables, items by CQL2 text. Prints what it saw as JSON."""
import json
import sys

from owslib.ogcapi.features import Features

service = Features(sys.argv[1])
expression = "kind = 'artillery' AND killedMin > 30 AND A_CONTAINS(parties,('russia'))"
found = service.collection_items("incidents", limit=25, filter=expression)
print(json.dumps({
    "collections": service.feature_collections(),
    "queryables": list(service.collection_queryables("incidents")["properties"]),
    "matched": found["numberMatched"],
    "returned": found["numberReturned"],
    "all": service.collection_items("incidents", limit=1)["numberMatched"],
    "one": service.collection_item("incidents", "SY-000003")["properties"]["code"],
}))
