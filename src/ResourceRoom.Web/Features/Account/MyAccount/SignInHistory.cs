using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Features.Shared.History;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Account.MyAccount;

/// <summary>A page of what happened around one's own sign-in, newest first.</summary>
public sealed record SignInHistory
{
    public const int PageSize = 25;

    public required IReadOnlyList<RecordedEvent> Lines { get; init; }

    public required int Total { get; init; }

    public required int First { get; init; }

    public int Last => First + Lines.Count - 1;

    public long? Before => Last < Total ? Lines[^1].Id : null;

    public static async Task<SignInHistory> ReadAsync(ResourceRoomDb db, ActingUser who, long? before, int size, CancellationToken cancellationToken)
    {
        var own = db.ActivityEvents.About(Subject.Account(who.AccountId)).OfAny(AccountEventWords.Types);
        var older = before is null ? own : own.Where(line => line.Id < before);
        var (total, left) = (await own.CountAsync(cancellationToken), await older.CountAsync(cancellationToken));
        var newest = older.OrderByDescending(line => line.Id).Take(size);
        return new SignInHistory
        {
            Lines = await new ChangeHistory(db).ToRecorded(newest).ToListAsync(cancellationToken),
            Total = total,
            First = total - left + 1,
        };
    }
}
