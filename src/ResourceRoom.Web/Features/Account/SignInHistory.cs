using System.Globalization;
using System.Text.Json;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;
using ResourceRoom.Web.Security.SignIn;

namespace ResourceRoom.Web.Features.Account;

/// <summary>A line of the history.</summary>
/// <param name="Id">Its key.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Name">The event.</param>
/// <param name="Room">The room of the sign-in, in words.</param>
/// <param name="IsByAnother">Whether somebody else did it.</param>
/// <param name="Detail">What was kept beside it.</param>
public sealed record HistoryLine(long Id, DateTime At, string Name, string? Room, bool IsByAnother, SignInDetail Detail);

/// <summary>A page of what happened around one's own sign-in, read from the trail.</summary>
public sealed record SignInHistory
{
    /// <summary>Lines on a page.</summary>
    public const int PageSize = 25;

    /// <summary>The lines, newest first.</summary>
    public required IReadOnlyList<HistoryLine> Lines { get; init; }

    /// <summary>How many there are on all pages.</summary>
    public required int Total { get; init; }

    /// <summary>Place of the first line among them, from 1.</summary>
    public required int First { get; init; }

    /// <summary>Place of the last line.</summary>
    public int Last => First + Lines.Count - 1;

    /// <summary>The line that the next page begins after; null on the last page.</summary>
    public long? Before => Last < Total ? Lines[^1].Id : null;

    /// <summary>Reads a page of the acting user's own lines; nobody else's can be asked for.</summary>
    /// <param name="db">The database.</param>
    /// <param name="who">Whose.</param>
    /// <param name="before">Only lines older than this one; null for the newest.</param>
    /// <param name="size">How many.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static async Task<SignInHistory> ReadAsync(ResourceRoomDb db, ActingUser who, long? before, int size, CancellationToken cancellationToken)
    {
        var subject = who.AccountId.ToString(CultureInfo.InvariantCulture);
        var own = db.ActivityEvents.Where(line => line.SubjectKind == Subject.AccountKind && line.SubjectId == subject && HistoryWords.Names.Contains(line.Name));
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
            Lines = [.. rows.Select(row => new HistoryLine(row.Id, row.At, row.Name, row.Room, row.AccountId is { } by && by != who.AccountId, Read(row.Detail)))],
            Total = total,
            First = total - left + 1,
        };
    }

    private static SignInDetail Read(string? detail) => (detail is null ? null : JsonSerializer.Deserialize<SignInDetail>(detail)) ?? new SignInDetail();
}
