using System.Globalization;

using ResourceRoom.Domain.Enrollments.Exits;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Plans;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Data.Visits;

namespace ResourceRoom.Web.Features.Catalog;

public sealed record FieldValue(ServiceField Field, string? Value);

/// <summary>What can be changed of a service, as it is on file or as someone typed it.</summary>
public abstract record ServiceFacts
{
    public required string Name { get; init; }

    public required string Description { get; init; }

    public IReadOnlyList<FieldValue> Values => [new(ServiceField.Name, Name), new(ServiceField.Description, Description), .. OwnValues];

    protected abstract IEnumerable<FieldValue> OwnValues { get; }

    public static ServiceFacts Of(IOffered service) => service is Service room ? RoomServiceFacts.Of(room) : PlanServiceFacts.Of((PlanService)service);

    public IReadOnlyList<ServiceFieldChange> ChangesTo(ServiceFacts after) =>
    [
        .. Values.Zip(after.Values, (before, now) => new ServiceFieldChange(before.Field, before.Value, now.Value)).Where(change => change.Before != change.After),
    ];

    public virtual void ApplyTo(IOffered service) => (service.Name, service.Description) = (Name, Description);
}

public sealed record RoomServiceFacts : ServiceFacts
{
    public required int Position { get; init; }

    public required int? DeskKey { get; init; }

    protected override IEnumerable<FieldValue> OwnValues =>
    [
        new(ServiceField.Position, Position.ToString(CultureInfo.InvariantCulture)),
        new(ServiceField.DeskKey, DeskKey?.ToString(CultureInfo.InvariantCulture)),
    ];

    public static RoomServiceFacts Of(Service service) => new()
    {
        Name = service.Name,
        Description = service.Description,
        Position = service.Position,
        DeskKey = service.DeskKey,
    };

    public override void ApplyTo(IOffered service)
    {
        base.ApplyTo(service);
        var room = (Service)service;
        (room.Position, room.DeskKey) = (Position, DeskKey);
    }
}

public sealed record PlanServiceFacts : ServiceFacts
{
    public required string? Pirl { get; init; }

    public required IReadOnlyDictionary<WorkforceProgram, ExitHold> Holds { get; init; }

    protected override IEnumerable<FieldValue> OwnValues =>
    [
        new(ServiceField.Pirl, Pirl),
        .. WorkforcePrograms.All.Select(program => new FieldValue(FieldOf(program), Holds[program].ToString())),
    ];

    public static PlanServiceFacts Of(PlanService service) => new()
    {
        Name = service.Name,
        Description = service.Description,
        Pirl = service.Pirl,
        Holds = service.Holds.ToDictionary(row => row.Program, row => row.Hold),
    };

    public override void ApplyTo(IOffered service)
    {
        base.ApplyTo(service);
        var plan = (PlanService)service;
        plan.Pirl = Pirl;
        plan.Holds.ForEach(row => row.Hold = Holds[row.Program]);
    }

    private static ServiceField FieldOf(WorkforceProgram program) => program switch
    {
        WorkforceProgram.Adult => ServiceField.HoldAdult,
        WorkforceProgram.DislocatedWorker => ServiceField.HoldDislocatedWorker,
        WorkforceProgram.Youth => ServiceField.HoldYouth,
        WorkforceProgram.YouthCareerPathways => ServiceField.HoldYouthCareerPathways,
        _ => throw new ArgumentOutOfRangeException(nameof(program), program, null),
    };
}
