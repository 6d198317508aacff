namespace ResourceRoom.Web.Data.Participants.Merging;

public sealed record Survivor(long Id, Guid PublicId);

public static class Survivors
{
    /// <summary>The record that a merged one went into, however often that went on; null for a record of its own or none.</summary>
    public static async Task<Survivor?> SurvivorOfAsync(this ResourceRoomDb db, Guid publicId, CancellationToken cancellationToken)
    {
        var next = await db.Participants
            .Where(person => person.PublicId == publicId)
            .Select(person => person.MergedIntoId)
            .SingleOrDefaultAsync(cancellationToken);
        return next is null ? null : await db.LastOfAsync(next.Value, cancellationToken);
    }

    public static async Task<Survivor> LastOfAsync(this ResourceRoomDb db, long id, CancellationToken cancellationToken)
    {
        while (true)
        {
            var place = await db.Participants
                .Where(person => person.Id == id)
                .Select(person => new { person.PublicId, person.MergedIntoId })
                .SingleAsync(cancellationToken);
            if (place.MergedIntoId is not { } next)
            {
                return new Survivor(id, place.PublicId);
            }

            id = next;
        }
    }
}
