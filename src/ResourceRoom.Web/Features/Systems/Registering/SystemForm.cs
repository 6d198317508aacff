using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Systems.Registering;

public sealed record SystemForm(SystemInput Input)
{
    /// <summary>Null for a new system.</summary>
    public Guid? PublicId { get; init; }

    public string Name { get; init; } = "";

    public bool IsApproved { get; init; }

    public IReadOnlyList<Choice> Areas { get; init; } = [];

    public TwoVersions? Conflict { get; init; }

    public bool IsNew => PublicId is null;
}

[Scoped]
public sealed class SystemForms(ResourceRoomDb db, OfficeClock clock)
{
    private static readonly Type[] Saves =
    [
        typeof(SystemRegistered), typeof(SystemChanged), typeof(ChecklistAnswered), typeof(SystemApproved), typeof(SystemApprovalWithdrawn),
        typeof(SystemPaused), typeof(SystemResumed),
    ];

    public async Task<SystemForm> NewAsync(SystemInput input, ActingUser who, CancellationToken cancellationToken) =>
        new(input) { Areas = await db.AreaOptionsAsync(who, cancellationToken) };

    /// <summary>The form, as it is on file or as it was typed; only the one with both versions moves on to the version on file.</summary>
    public async Task<SystemForm?> ToEditAsync(Guid id, SystemInput? typed, bool isConflict, ActingUser who, CancellationToken cancellationToken)
    {
        if (await db.FindSystemAsync(id, new Act(who, clock.Now), cancellationToken) is not { } system)
        {
            return null;
        }

        var form = new SystemForm(typed ?? SystemInput.Of(system)) { PublicId = id, Name = system.Name, IsApproved = system.ApprovedAt is not null };
        return !isConflict ? form : form with
        {
            Input = form.Input with { Version = system.Version },
            Conflict = new TwoVersions("this system", await db.LastSavedByAsync(Subject.TrackingSystem(id), Saves, cancellationToken), SystemFacts.Of(system).Beside(form.Input.ToFacts())),
        };
    }
}
