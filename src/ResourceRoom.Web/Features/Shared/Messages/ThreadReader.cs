using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Inbox;
using ResourceRoom.Web.Data.Messages;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Shared.Messages;

public sealed record ThreadLine : Unlogged
{
    public required bool IsFromCustomer { get; init; }

    public required string Text { get; init; }

    public required DateTime SentAt { get; init; }

    public required string? By { get; init; }

    public required MessageMail Mail { get; init; }

    /// <summary>The case note that was sent.</summary>
    public required Guid? Note { get; init; }

    /// <summary>The note was marked as entered in error. Only staff still see it.</summary>
    public required bool IsInError { get; init; }

    /// <summary>It was for a customer whom it cannot reach.</summary>
    public required bool IsUntold { get; init; }

    /// <summary>Since when the other side has read it.</summary>
    public required DateTime? ReadAt { get; init; }
}

[Scoped]
public sealed class ThreadReader(ResourceRoomDb db)
{
    /// <summary>How many messages a page shows, unless all are asked for.</summary>
    public const int AtOnce = 100;

    /// <summary>The latest messages of a customer's own thread, as <see cref="ReadAsync"/> reads them, without notes entered in error.</summary>
    public Task<IReadOnlyList<ThreadLine>> ReadOwnAsync(long person, bool all, Act act, CancellationToken cancellationToken) =>
        ReadFromAsync(db.Messages.Where(row => row.Note == null || row.Note.InErrorAt == null), person, all, act, cancellationToken);

    /// <summary>The latest messages of a thread, oldest first. Those among them that wait for the reader are read from then on; the caller saves.</summary>
    public Task<IReadOnlyList<ThreadLine>> ReadAsync(long person, bool all, Act act, CancellationToken cancellationToken) =>
        ReadFromAsync(db.Messages, person, all, act, cancellationToken);

    private async Task<IReadOnlyList<ThreadLine>> ReadFromAsync(IQueryable<Message> messages, long person, bool all, Act act, CancellationToken cancellationToken)
    {
        var waiting = db.UnreadOf(act.Who).Where(item => item.ParticipantId == person && item.Kind == InboxKind.Message);
        var untold = db.UntoldMessages();
        var latest = messages.Where(row => row.ParticipantId == person).OrderByDescending(row => row.Id);
        var found = await (all ? latest : latest.Take(AtOnce))
            .Select(row => new
            {
                Line = new ThreadLine
                {
                    IsFromCustomer = row.IsFromCustomer,
                    Text = row.Text,
                    SentAt = row.SentAt,
                    By = db.Users.Where(account => account.Id == row.SentById).Select(account => account.DisplayName).FirstOrDefault(),
                    Mail = row.Mail,
                    IsUntold = untold.Any(message => message.Id == row.Id),
                    Note = row.Note!.PublicId,
                    IsInError = row.Note!.InErrorAt != null,
                    ReadAt = row.Item.ReadAt,
                },
                row.Item,
                IsWaiting = waiting.Any(item => item.Id == row.ItemId),
            })
            .ToListAsync(cancellationToken);
        var unread = found.Where(row => row.IsWaiting).Select(row => row.Item).ToList();
        unread.ForEach(item => item.Read(act.At, act.Who.AccountId));
        return [.. found.Select(row => row.Line).Reverse()];
    }
}
