using ResourceRoom.Domain.Reporting;
using ResourceRoom.Domain.Reporting.Demographics;
using ResourceRoom.Domain.Reporting.Listing;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Reporting;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Features.Reports.Local.Sheets;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Features.Shared.NineQuestions;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Reports.Local.Listing;

public sealed class OpenPeople(
    ResourceRoomDb db, OpenReport report, ReportReaders readers, PeopleOrder order, RecorderNames recorders, ParticipantItems items,
    IValidator<ReportFilter> validator, OfficeClock clock)
{
    /// <summary>Null where no report within reach shows such a number.</summary>
    public async Task<PeoplePage?> ExecuteAsync(PeopleFilter asked, ListRequest request, ActingUser who, CancellationToken cancellationToken)
    {
        var act = new Act(who, clock.Now);
        var filter = asked with { Report = asked.Report with { Choices = await ReportChoices.ReadAsync(db, who, cancellationToken) } };
        if (!(await validator.ValidateAsync(filter.Report, cancellationToken)).IsValid)
        {
            await LogOutOfScopeAsync(filter.Report, act);
            return null;
        }

        if (!filter.IsUnderstood || !await IsShownAsync(filter, cancellationToken))
        {
            return null;
        }

        var slice = await order.ReadAsync(await ListedAsync(filter, cancellationToken), request, who, cancellationToken);
        var rows = await RowsAsync(slice.People, who, cancellationToken);
        rows.ForEach(row => db.LogAccess(AccessKind.ListedInReport, Subject.Participant(row.PublicId), act, filter.Report.Kind.Slug()));
        await db.SaveChangesAsync(cancellationToken);
        return new PeoplePage
        {
            Filter = filter,
            List = new PersonList(filter).PageOf(rows) with
            {
                Total = slice.Total,
                First = slice.From + 1,
                Route = filter.ToRoute(),
                Previous = slice.HasPrevious ? Place("before", rows[0]) : null,
                Next = slice.HasNext ? Place("after", rows[^1]) : null,
            },
            IsByName = slice.IsByName,
            Recorder = filter.ChosenRecorder is { } account && slice.Total > 0 ? (await recorders.ReadAsync(cancellationToken))[account] : null,
            MadeAt = act.At,
        };
    }

    private static Dictionary<string, string?> Place(string side, PersonRow row) => new() { [side] = row.PublicId.ToString() };

    private async Task LogOutOfScopeAsync(ReportFilter filter, Act act)
    {
        if (filter.Room?.Trim() is { Length: > 0 } code && filter.Choices.Rooms.All(room => room.Selected.Room.Code != code))
        {
            await db.LogOutOfScopeAsync(db.Locations.Where(room => room.Code == code), Subject.Location(code), act);
        }

        if (FilterRules.Number(filter.Lwia?.Trim()) is { } number && filter.Choices.Areas.All(area => area.Number != number))
        {
            await db.LogOutOfScopeAsync(db.Lwias.Where(area => area.Number == number), Subject.Lwia(number), act);
        }
    }

    private async Task<bool> IsShownAsync(PeopleFilter filter, CancellationToken cancellationToken)
    {
        if (filter.Report.Kind != ReportKind.Demographics)
        {
            return true;
        }

        var (group, category) = filter.Part is PeoplePart.InCategory part ? (part.Group.Name, part.Group.Categories[part.Category]) : (DemographicsRow.Total, "");
        var shown = await report.DemographicsAsync(filter.Report, cancellationToken);
        return !shown.Rows.Single(row => row.Group == group && row.Category == category).People.IsHidden;
    }

    private async Task<IReadOnlyList<ListedPerson>> ListedAsync(PeopleFilter filter, CancellationToken cancellationToken)
    {
        var found = await readers.Visits.ReadAsync(filter.Report.ToSelection(), cancellationToken);
        var people = new PeopleOfRow(found, filter.Row);
        var known = filter.Part!.NeedsAnswers ? await readers.Answers.ReadAsync(people.Ids, found.HighestPersonId, cancellationToken) : [];
        return people.In(filter.Part, known, filter.Report.Period.To);
    }

    private async Task<List<PersonRow>> RowsAsync(IReadOnlyList<ListedPerson> people, ActingUser who, CancellationToken cancellationToken)
    {
        var ids = people.Select(person => (long)person.Id).ToList();
        var records = await db.Participants.AsNoTracking().VisibleTo(who).Where(person => ids.Contains(person.Id))
            .Select(person => new { person.Id, person.PublicId, person.FirstName, person.LastName, person.BirthDateCipher })
            .ToDictionaryAsync(person => person.Id, cancellationToken);
        return
        [
            .. people.Where(person => records.ContainsKey(person.Id)).Select(person => (Listed: person, Record: records[person.Id])).Select(person => new PersonRow
            {
                PublicId = person.Record.PublicId,
                Name = ItemWords.FullName(person.Record.FirstName, person.Record.LastName),
                BirthYear = items.BirthDateOf(person.Record.PublicId, person.Record.BirthDateCipher)?.Year,
                Visits = person.Listed.Visits,
                LatestClass = person.Listed.LatestClass,
                LastDay = person.Listed.LastDay,
            }),
        ];
    }
}
