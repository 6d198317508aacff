using Microsoft.EntityFrameworkCore;
using ResourceRoom.Domain.Participants.Classifying;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Features.Shared.NineQuestions;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Participants;

internal sealed class RecordReader(ResourceRoomDb db, ParticipantItems items, ActingUser who)
{
    public async Task<RecordPage> ReadAsync(Participant person, string? older, DateOnly today, CancellationToken cancellationToken)
    {
        var answers = items.Read(person);
        var visits = db.Visits.AsNoTracking().VisibleTo(who).Where(visit => visit.ParticipantId == person.Id);
        var counted = visits.Where(visit => visit.Void == null);
        var (page, isOlder) = await BeyondAsync(visits, older, cancellationToken);
        var rows = await ToRows(page).ToListAsync(cancellationToken);
        var shown = rows.Take(RecordPage.VisitsShown).ToList();
        var total = await visits.CountAsync(cancellationToken);
        return new RecordPage
        {
            PublicId = person.PublicId,
            Name = ItemWords.FullName(person.FirstName, person.LastName),
            Items = RecordItems.Of(person, answers),
            SsnLastFour = person.SsnLastFour,
            Classification = Classification.Of(answers.States, person.Registration is not null),
            Registration = await RegistrationAsync(person.Registration, cancellationToken),
            Visits = shown,
            VisitsTotal = total,
            FirstVisit = isOlder ? total - await page.CountAsync(cancellationToken) + 1 : 1,
            OlderThan = rows.Count > shown.Count ? shown[^1].PublicId : null,
            IsOlder = isOlder,
            FirstSeen = await SeenAsync(counted.OrderBy(visit => visit.StartedAt).ThenBy(visit => visit.Id), cancellationToken),
            LastSeen = await SeenAsync(counted.OrderByDescending(visit => visit.StartedAt).ThenByDescending(visit => visit.Id), cancellationToken),
            Today = today,
            CanEdit = who.Can(Permission.EditParticipants),
            Merges = await db.MergesOfAsync(person.Id, who, cancellationToken),
            CanMerge = who.Can(Permission.MergeParticipants),
            CanReveal = who.Can(Permission.RevealSsn),
        };
    }

    private static async Task<(IQueryable<Visit> Visits, bool IsOlder)> BeyondAsync(
        IQueryable<Visit> visits, string? older, CancellationToken cancellationToken)
    {
        if (!Guid.TryParse(older, out var edge)
            || await visits.Where(visit => visit.PublicId == edge).Select(visit => new { visit.StartedAt, visit.Id }).FirstOrDefaultAsync(cancellationToken) is not { } place)
        {
            return (visits, false);
        }

        return (visits.Where(visit => visit.StartedAt < place.StartedAt || (visit.StartedAt == place.StartedAt && visit.Id < place.Id)), true);
    }

    private static IQueryable<RecordVisitRow> ToRows(IQueryable<Visit> visits) => visits
        .OrderByDescending(visit => visit.StartedAt).ThenByDescending(visit => visit.Id)
        .Take(RecordPage.VisitsShown + 1)
        .Select(visit => new RecordVisitRow
        {
            PublicId = visit.PublicId,
            StartedAt = visit.StartedAt,
            Room = visit.Location.Code + " " + visit.Location.Name,
            Services = visit.Services.OrderBy(used => used.Service.Position).Select(used => used.Service.Name).ToList(),
            Class = visit.Class,
            IsVoided = visit.Void != null,
        });

    private static Task<Seen?> SeenAsync(IQueryable<Visit> inOrder, CancellationToken cancellationToken) =>
        inOrder.Select(visit => new Seen(visit.Day, visit.Location.Name)).FirstOrDefaultAsync(cancellationToken);

    private async Task<RegistrationFacts?> RegistrationAsync(Registration? registration, CancellationToken cancellationToken)
    {
        if (registration is null)
        {
            return null;
        }

        var by = await db.Users
            .Where(account => account.Id == registration.RecordedById)
            .Select(account => account.DisplayName)
            .FirstOrDefaultAsync(cancellationToken);
        return new(registration.Program, registration.RegisteredOn, registration.RecordedAt, by, registration.Source);
    }
}
