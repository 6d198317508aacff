using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Plans;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Features.Shared.Forms.Keys;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Catalog.Editing;

public sealed class AddService(ResourceRoomDb db, CatalogRows rows, OfficeClock clock)
{
    public Task<SaveOutcome> ExecuteAsync(CatalogKind catalog, NewService typed, FormKey form, ActingUser who, CancellationToken cancellationToken) =>
        rows.OneAtATimeAsync(() => AddAsync(catalog, typed, form, who, cancellationToken), cancellationToken);

    private async Task<SaveOutcome> AddAsync(CatalogKind catalog, NewService typed, FormKey form, ActingUser who, CancellationToken cancellationToken)
    {
        var act = new Act(who, clock.Now);
        if (await db.SentBeforeAsync(form, act, cancellationToken) is { } sent)
        {
            return sent.IsSame ? new SaveOutcome.Added(sent.Result, typed.Facts.Name) : new SaveOutcome.FormReused();
        }

        var others = await rows.ReadAsync(catalog, cancellationToken);
        if (others.FirstOrDefault(other => other.Code == typed.Code) is { } holder)
        {
            return new SaveOutcome.CodeTaken(typed.Code, holder.Name);
        }

        if (typed.Facts.TakenIn(others) is { } taken)
        {
            return taken;
        }

        db.Add(Create(others.Max(other => other.Id) + 1, typed));
        var values = typed.Facts.Values.Prepend(typed.Group).Where(value => value.Value is not null);
        db.LogEvent(
            new ServiceAdded(typed.From, [.. values.Select(value => new ServiceFieldChange(value.Field, Before: null, value.Value))]), catalog.SubjectOf(typed.Code), act);
        db.AddSubmission(form, typed.Code, act);
        await db.SaveChangesAsync(cancellationToken);
        return new SaveOutcome.Added(typed.Code, typed.Facts.Name);
    }

    private static IOffered Create(int id, NewService typed) => typed.Facts switch
    {
        RoomServiceFacts room => new Service
        {
            Id = id,
            Code = typed.Code,
            Name = room.Name,
            Description = room.Description,
            Kind = typed.Kind!.Value,
            IsSignificantStaffInvolvement = typed.Kind == ServiceKind.StaffAssisted,
            Position = room.Position,
            DeskKey = room.DeskKey,
            EffectiveFrom = typed.From,
        },
        PlanServiceFacts plan => new PlanService
        {
            Id = id,
            Code = typed.Code,
            Category = typed.Category!.Value,
            Name = plan.Name,
            Pirl = plan.Pirl,
            Description = plan.Description,
            Holds = [.. WorkforcePrograms.All.Select(program => new PlanServiceHold { Program = program, Hold = plan.Holds[program] })],
            EffectiveFrom = typed.From,
        },
        _ => throw new ArgumentOutOfRangeException(nameof(typed), typed, null),
    };
}
