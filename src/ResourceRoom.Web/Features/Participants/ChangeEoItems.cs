using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Participants;

/// <summary>
/// Records answers to the equal-opportunity items (29 CFR 38.41). Who may not see the answers learns nothing from saving:
/// the same reply as on file is saved like any other.
/// </summary>
public sealed class ChangeEoItems(ResourceRoomDb db, IDatabaseEngine engine, OfficeClock clock)
{
    /// <summary>Saves the replies, or says why not.</summary>
    /// <param name="publicId">Key of the record.</param>
    /// <param name="version">The version that the form was opened with.</param>
    /// <param name="replies">What was said.</param>
    /// <param name="who">Who records it.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public Task<EoItemsOutcome> ExecuteAsync(Guid publicId, int version, EoReplies replies, ActingUser who, CancellationToken cancellationToken) =>
        db.OnWhatIsThereAsync(engine, () => ChangeAsync(publicId, version, replies, who, cancellationToken));

    private async Task<EoItemsOutcome> ChangeAsync(Guid publicId, int version, EoReplies replies, ActingUser who, CancellationToken cancellationToken)
    {
        var now = clock.Now;
        if (await db.RecordAsync(publicId, who, now, cancellationToken) is not { } person)
        {
            return new EoItemsOutcome.NotThere();
        }

        var row = await db.Set<EoItems>().SingleOrDefaultAsync(items => items.ParticipantId == person.Id, cancellationToken);
        var before = row.Read();
        var after = before.ReplacedBy(replies);
        var canSee = who.Can(Permission.SeeEoItems);
        var changed = canSee ? after.DifferingFrom(before) : replies.Items;
        if (changed.Count == 0)
        {
            return new EoItemsOutcome.NothingChanged();
        }

        if ((row?.Version ?? 0) != version)
        {
            return IsSentAgain(row, version, before == after, who) ? new EoItemsOutcome.Saved() : new EoItemsOutcome.Conflict(canSee ? after : null);
        }

        if (row is null)
        {
            row = new EoItems { ParticipantId = person.Id, RecordedAt = now, RecordedById = who.AccountId, Version = 1 };
            db.Add(row);
        }

        // A merge in this moment would leave the answers behind.
        db.RestOn(person);
        row.Write(after);
        row.RecordedAt = now;
        row.RecordedById = who.AccountId;
        db.Note(EventNames.EoItemsChanged, Subject.Participant(publicId), now, who, new
        {
            answered = changed.Where(item => after[item] == ResponseState.Given),
            declined = changed.Where(item => after[item] == ResponseState.Declined),
            takenBack = changed.Where(item => after[item] == ResponseState.NotAsked),
        });
        await db.SaveChangesAsync(cancellationToken);
        return new EoItemsOutcome.Saved();
    }

    /// <summary>The form of this account was saved a moment ago, and this is it once more.</summary>
    private static bool IsSentAgain(EoItems? row, int version, bool saysTheSame, ActingUser who) =>
        row is not null && row.Version == version + 1 && row.RecordedById == who.AccountId && saysTheSame;
}
