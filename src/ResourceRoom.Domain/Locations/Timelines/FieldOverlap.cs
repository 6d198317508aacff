using ResourceRoom.Domain.Locations.Rooms;

namespace ResourceRoom.Domain.Locations.Timelines;

/// <summary>A field that another change sets too, which the review asks about [ours].</summary>
/// <param name="Field">The field.</param>
/// <param name="OtherId">The other change.</param>
/// <param name="OtherOn">The day of the other change.</param>
public sealed record FieldOverlap(RoomField Field, long OtherId, DateOnly OtherOn)
{
    /// <summary>The fields of a change that others set too, in the order of the form, then by day.</summary>
    /// <param name="change">The change, accepted or about to be.</param>
    /// <param name="others">Other accepted changes that it meets; the change itself is passed over.</param>
    public static IReadOnlyList<FieldOverlap> Of(AcceptedChange change, IEnumerable<AcceptedChange> others)
    {
        ArgumentNullException.ThrowIfNull(change);
        return [.. others
            .Where(other => other.Id != change.Id)
            .SelectMany(other => other.Fields.Where(change.Fields.Contains).Select(field => new FieldOverlap(field, other.Id, other.EffectiveOn)))
            .OrderBy(overlap => overlap.Field).ThenBy(overlap => overlap.OtherOn).ThenBy(overlap => overlap.OtherId)];
    }
}
