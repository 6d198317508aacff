using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Trail;

namespace ResourceRoom.Web.Features.Shared;

/// <summary>Who saved something last, and when (UTC); At is null when no event tells.</summary>
public sealed record LastSave(string By, DateTime? At);

public static class LastSaves
{
    /// <summary>Who saved a subject last, by its events of these types.</summary>
    public static async Task<LastSave> LastSavedByAsync(this ResourceRoomDb db, Subject subject, IEnumerable<Type> saves, CancellationToken cancellationToken)
    {
        var last = await db.ActivityEvents.About(subject).OfAny(saves)
            .OrderByDescending(line => line.Id)
            .Select(line => new
            {
                line.At,
                line.AccountId,
                By = db.Users.Where(account => account.Id == line.AccountId).Select(account => account.DisplayName).FirstOrDefault(),
            })
            .FirstOrDefaultAsync(cancellationToken);
        return new LastSave(last is { AccountId: null } ? "The system" : last?.By ?? "Someone else", last?.At);
    }
}
