using ResourceRoom.Domain.Locations.Forms;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Locations.Forms;

/// <summary>An LWIA takes a form back before OET accepts it, or deletes a draft that was never sent.</summary>
public sealed class WithdrawLocationForm(ResourceRoomDb db, FormNotices notices, OfficeClock clock)
{
    public Task<ActResult<LocationForm, FormStateRefusal>?> ExecuteAsync(Guid id, string reason, ActingUser who, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(async () =>
        {
            var act = new Act(who, clock.Now);
            if (await db.FindLocationFormAsync(id, act, cancellationToken) is not { } form)
            {
                return null;
            }

            if (FormStateRule.WhyNot(FormAct.Withdraw, new() { State = form.State, IsOet = false, IsSubmitter = false }) is { } why)
            {
                return new ActResult<LocationForm, FormStateRefusal>(form, why);
            }

            form.State = LocationFormState.Withdrawn;
            form.ChangedAt = act.At;
            form.Steps.Add(new LocationFormStep { Kind = LocationFormStepKind.Withdrawn, At = act.At, ById = who.AccountId, Comment = reason });
            notices.Withdrawn(form, act.At);
            db.LogEvent(new LocationFormWithdrawn(WasAccepted: false, reason), Subject.LocationForm(form.PublicId), act);
            await db.SaveChangesAsync(cancellationToken);
            return new(form);
        });

    public Task<ActResult<LocationForm, FormStateRefusal>?> DiscardAsync(Guid id, ActingUser who, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(async () =>
        {
            var act = new Act(who, clock.Now);
            if (await db.FindLocationFormAsync(id, act, cancellationToken) is not { } form)
            {
                return null;
            }

            if (FormStateRule.WhyNot(FormAct.Discard, new() { State = form.State, IsOet = false, IsSubmitter = false, IsOfLwiaAlone = form.IsOfLwiaAlone(who) }) is { } why)
            {
                return new ActResult<LocationForm, FormStateRefusal>(form, why);
            }

            form.Detach([.. form.Files], db);
            db.LocationForms.Remove(form);
            db.LogEvent(new LocationFormDiscarded(form.Kind), Subject.LocationForm(form.PublicId), act);
            await db.SaveChangesAsync(cancellationToken);
            return new(form);
        });
}
