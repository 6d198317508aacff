using System.Globalization;
using System.Text.Json;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;
using ResourceRoom.Web.Security.SignIn;

namespace ResourceRoom.Web.Features.Account.MyAccount;

public sealed record SignInHistoryLine(long Id, DateTime At, string Name, string? Room, bool IsByAnother, SignInDetail Detail);

/// <summary>A page of what happened around one's own sign-in, read from the trail.</summary>
public sealed record SignInHistory
{
    public const int PageSize = 25;

    public required IReadOnlyList<SignInHistoryLine> Lines { get; init; }

    public required int Total { get; init; }

    public required int First { get; init; }

    public int Last => First + Lines.Count - 1;

    public long? Before => Last < Total ? Lines[^1].Id : null;

    public static async Task<SignInHistory> ReadAsync(ResourceRoomDb db, ActingUser who, long? before, int size, CancellationToken cancellationToken)
    {
        var subject = who.AccountId.ToString(CultureInfo.InvariantCulture);
        var own = db.ActivityEvents.Where(line => line.SubjectKind == Subject.AccountKind && line.SubjectId == subject && SignInHistoryWords.Names.Contains(line.Name));
        var older = before is null ? own : own.Where(line => line.Id < before);
        var (total, left) = (await own.CountAsync(cancellationToken), await older.CountAsync(cancellationToken));
        var rows = await older.OrderByDescending(line => line.Id).Take(size)
            .Select(line => new
            {
                line.Id,
                line.At,
                line.Name,
                line.AccountId,
                line.Detail,
                Room = db.Locations.Where(room => room.Id == line.LocationId).Select(room => room.Code + " " + room.Name).FirstOrDefault(),
            })
            .ToListAsync(cancellationToken);
        return new SignInHistory
        {
            Lines = [.. rows.Select(row => new SignInHistoryLine(row.Id, row.At, row.Name, row.Room, row.AccountId is { } by && by != who.AccountId, Read(row.Detail)))],
            Total = total,
            First = total - left + 1,
        };
    }

    private static SignInDetail Read(string? detail) => (detail is null ? null : JsonSerializer.Deserialize<SignInDetail>(detail)) ?? new SignInDetail();
}
