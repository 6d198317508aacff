using Microsoft.EntityFrameworkCore.ChangeTracking;
using ResourceRoom.Domain.Participants.Finding;

namespace ResourceRoom.Web.Data.Participants.Names;

public static class NameChanges
{
    public static NamePair NamesNow(this Participant person) => new(person.FirstName, person.LastName);

    public static NamePair NamesBefore(this EntityEntry entry) => new(
        (string?)entry.Property(nameof(Participant.FirstName)).OriginalValue, (string?)entry.Property(nameof(Participant.LastName)).OriginalValue);

    public static bool IsSpelledAs(this NamePair one, NamePair other) => Key(one.First) == Key(other.First) && Key(one.Last) == Key(other.Last);

    public static bool IsReplacedBy(this NamePair before, NamePair now) => IsReplaced(before.First, now.First) || IsReplaced(before.Last, now.Last);

    public static bool HasChanged(this EntityEntry entry, params ReadOnlySpan<string> columns)
    {
        if (entry is not { Entity: Participant, State: EntityState.Added or EntityState.Modified })
        {
            return false;
        }

        var has = entry.State == EntityState.Added;
        foreach (var column in columns)
        {
            has |= entry.Property(column).IsModified;
        }

        return has;
    }

    public static IEnumerable<Participant?> OfChangedFormerNames(this IEnumerable<EntityEntry> entries, ResourceRoomDb db) => entries
        .Where(entry => entry is { Entity: FormerName, State: EntityState.Added or EntityState.Modified or EntityState.Deleted })
        .SelectMany(entry => new[] { entry.Property(nameof(FormerName.ParticipantId)).OriginalValue, entry.Property(nameof(FormerName.ParticipantId)).CurrentValue })
        .Distinct()
        .Select(key => db.Participants.Local.FindEntry((long)key!)?.Entity);

    /// <summary>Former names as they will be after the save, those that are the record's name again not among them.</summary>
    public static async Task<IReadOnlyList<FormerName>> FormerNamesOfAsync(this ResourceRoomDb db, Participant person, CancellationToken cancellationToken)
    {
        await db.FormerNames.Where(row => row.ParticipantId == person.Id).LoadAsync(cancellationToken);
        return
        [
            .. db.FormerNames.Local
                .Where(row => row.ParticipantId == person.Id && !new NamePair(row.FirstName, row.LastName).IsSpelledAs(person.NamesNow()))
                .OrderBy(row => db.Entry(row).State == EntityState.Added).ThenBy(row => row.Id),
        ];
    }

    private static bool IsReplaced(string? before, string? now) => before is not null && now is not null && Key(before) != Key(now);

    private static string Key(string? name) => name is null ? "" : NameKey.Of(name);
}
