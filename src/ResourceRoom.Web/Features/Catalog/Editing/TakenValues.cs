using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Visits;

namespace ResourceRoom.Web.Features.Catalog.Editing;

internal static class TakenValues
{
    /// <summary>What another service of the catalog has already; null when nothing is. A sheet's cell may hold a name or a desk key, so each is one service's.</summary>
    public static SaveOutcome? TakenIn(this ServiceFacts facts, IEnumerable<IOffered> others)
    {
        foreach (var other in others)
        {
            if (string.Equals(other.Name, facts.Name, StringComparison.OrdinalIgnoreCase))
            {
                return new SaveOutcome.NameTaken(other.Code);
            }

            if (facts is RoomServiceFacts { DeskKey: { } key } && ((Service)other).DeskKey == key)
            {
                return new SaveOutcome.DeskKeyTaken(key, other.Name);
            }
        }

        return null;
    }
}
