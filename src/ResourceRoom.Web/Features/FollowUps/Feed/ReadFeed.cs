using System.Globalization;

using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;

using ResourceRoom.Domain.FollowUp.Schedules;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.FollowUps;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Infrastructure.Http;
using ResourceRoom.Web.Infrastructure.Secrets;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Secrets;

namespace ResourceRoom.Web.Features.FollowUps.Feed;

/// <summary>
/// What is owed of a planner's own customers, as a calendar without names. The same as long as nothing is saved and the day does not
/// change, so that a calendar program that asks again can be told so (docs/decisions/0039).
/// </summary>
public sealed class ReadFeed(ResourceRoomDb db, CalendarSecrets links, SecretColumns secrets, PublicAddress site, OfficeClock clock)
{
    private const string Product = "-//ResourceRoom//Follow-ups//EN";
    private const string AskAgainAfter = "PT1H";
    private const int UidBytes = 16;

    public async Task<string?> ExecuteAsync(string secret, CancellationToken cancellationToken)
    {
        if (!site.IsKnown || await OwnerAsync(secret, cancellationToken) is not { } planner)
        {
            return null;
        }

        var entries = await Owed(ActingUser.OfPlanner(planner)).Select(row => new Entry
        {
            ExitId = row.FollowedExitId,
            Customer = row.Enrollment.Participant.PublicId,
            Window = row.Window,
            Due = row.Due,
            Revision = row.FollowedExit.Revision,
            RecordedOn = row.FollowedExit.RecordedOn,
            LastContactOn = row.FollowedExit.LastContactOn,
        }).ToListAsync(cancellationToken);
        var calendar = new Ical.Net.Calendar { ProductId = Product };
        calendar.AddProperty("X-WR-CALNAME", "Follow-ups");
        calendar.AddProperty("X-PUBLISHED-TTL", AskAgainAfter);
        calendar.Events.AddRange(entries.Select(EventOf));
        return new CalendarSerializer(calendar).SerializeToString();
    }

    private Task<User?> OwnerAsync(string secret, CancellationToken cancellationToken)
    {
        var hash = links.HashOf(secret);
        return db.Planners().AsNoTracking()
            .SingleOrDefaultAsync(account => db.CalendarLinks.Any(link => link.AccountId == account.Id && link.SecretHash == hash && link.RevokedAt == null), cancellationToken);
    }

    private IQueryable<FollowUpOwed> Owed(ActingUser planner)
    {
        var (account, today) = (planner.AccountId, clock.Today);

        // What is owed of the past is of this follow-up year.
        var oldest = today.AddYears(-1);
        return db.FollowUpsOwed.AsNoTracking().VisibleTo(planner).Where(row => row.PlannerId == account && row.Due >= oldest).OncePerWindow().OwedOn(today)
            .OrderBy(row => row.Due).ThenBy(row => row.FollowedExitId).ThenBy(row => row.Window);
    }

    private CalendarEvent EventOf(Entry entry)
    {
        var link = site.Of(Links.CustomerOutcomes(entry.Customer));
        return new CalendarEvent
        {
            Uid = UidOf(entry),
            Sequence = entry.Revision,
            DtStamp = new CalDateTime(entry.SaidOn.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc)),
            Start = new CalDateTime(entry.Due.Year, entry.Due.Month, entry.Due.Day),
            Summary = $"Follow-up: {entry.Window.InWords()}, customer {CustomerReference.Of(entry.Customer)}",
            Description = $"A contact is due by this day.\n{link}",
            Url = link,
            Transparency = "TRANSPARENT",
        };
    }

    // A keyed hash: the number itself would tell how many exits there are.
    private string UidOf(Entry entry)
    {
        var hash = secrets.Hash(SecretColumn.CalendarEntry, string.Create(CultureInfo.InvariantCulture, $"{entry.ExitId}:{entry.Window.Code()}"));
        return $"{Convert.ToHexStringLower(hash[..UidBytes])}@resourceroom";
    }

    private sealed record Entry
    {
        public required long ExitId { get; init; }

        public required Guid Customer { get; init; }

        public required WindowName Window { get; init; }

        public required DateOnly Due { get; init; }

        public required int Revision { get; init; }

        public required DateOnly RecordedOn { get; init; }

        public required DateOnly? LastContactOn { get; init; }

        /// <summary>The latest day of what it follows from: a time of reading would make two readings differ.</summary>
        public DateOnly SaidOn => LastContactOn > RecordedOn ? LastContactOn.Value : RecordedOn;
    }
}
