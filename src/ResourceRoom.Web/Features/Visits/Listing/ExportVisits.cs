using ResourceRoom.Domain.Participants.Classifying;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Features.Shared.Visits;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Visits.Listing;

public sealed class ExportVisits(ResourceRoomDb db, OfficeClock clock)
{
    public async Task<IQueryable<Visit>> ExecuteAsync(VisitFilter filter, ActingUser who, CancellationToken cancellationToken)
    {
        var visits = filter.Apply(db.Visits.AsNoTracking().VisibleTo(who));
        var exported = new VisitsExported
        {
            From = filter.FirstDay,
            To = filter.LastDay,
            Room = filter.Room?.Trim(),
            Class = FilterRules.Chosen<ParticipantClass>(filter.Class),
            State = filter.State is VisitListState.Counted or VisitListState.All ? filter.State : FilterRules.Chosen<VisitState>(filter.State)?.ToString(),
            Area = FilterRules.Number(filter.Lwia),
            Service = filter.ChosenService?.Code,
            RecordedBy = FilterRules.Number(filter.RecordedBy),
            Reportable = string.IsNullOrEmpty(filter.Reportable) ? null : filter.Reportable,
            Kind = string.IsNullOrEmpty(filter.Kind) ? null : filter.Kind,
            Weekday = filter.ChosenWeekday,
            Hour = filter.ChosenHour,
            Person = filter.ChosenPerson,
            ByName = filter.Name is null ? null : true,
            Count = await visits.CountAsync(cancellationToken),
        };
        db.LogEvent(exported, Subject.Account(who.AccountId), new Act(who, clock.Now));
        await db.SaveChangesAsync(cancellationToken);
        return visits;
    }
}
