using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Participants;

namespace ResourceRoom.Web.Data.Participants;

/// <summary>Gives a sound to names that were saved before there were sounds.</summary>
internal static class NameSounds
{
    // One flush to disk for so many names, and no other writer waits long.
    private const int NamesAtOnce = 500;

    public static async Task FillInAsync(this ResourceRoomDb db, CancellationToken cancellationToken)
    {
        var lastNames = await db.Participants
            .Where(person => person.LastNameSound == null && person.LastNameKey != null)
            .Select(person => person.LastNameKey!)
            .Distinct()
            .ToListAsync(cancellationToken);
        await db.UpdateAsync(lastNames, (name, sound) => db.Participants
            .Where(person => person.LastNameKey == name)
            .ExecuteUpdateAsync(row => row.SetProperty(person => person.LastNameSound, sound), cancellationToken), cancellationToken);

        var firstNames = await db.Participants
            .Where(person => person.FirstNameSound == null && person.FirstNameKey != null)
            .Select(person => person.FirstNameKey!)
            .Distinct()
            .ToListAsync(cancellationToken);
        await db.UpdateAsync(firstNames, (name, sound) => db.Participants
            .Where(person => person.FirstNameKey == name)
            .ExecuteUpdateAsync(row => row.SetProperty(person => person.FirstNameSound, sound), cancellationToken), cancellationToken);
    }

    private static async Task UpdateAsync(
        this ResourceRoomDb db, List<string> names, Func<string, string, Task<int>> update, CancellationToken cancellationToken)
    {
        foreach (var some in names.Chunk(NamesAtOnce))
        {
            await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
            foreach (var name in some)
            {
                await update(name, NameSound.Of(name));
            }

            await transaction.CommitAsync(cancellationToken);
        }
    }
}
