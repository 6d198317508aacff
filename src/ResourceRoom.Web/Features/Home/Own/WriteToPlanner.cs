using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Plans;
using ResourceRoom.Web.Features.Shared.Forms.Keys;
using ResourceRoom.Web.Features.Shared.Messages;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Home.Own;

public enum WriteOutcome
{
    NotThere,
    Sent,
    FormReused,
}

public sealed class WriteToPlanner(ResourceRoomDb db, OfficeClock clock)
{
    public Task<WriteOutcome> ExecuteAsync(OwnMessageInput input, FormKey form, ActingUser who, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(() => WriteAsync(input, form, new Act(who, clock.Now), cancellationToken));

    private async Task<WriteOutcome> WriteAsync(OwnMessageInput input, FormKey form, Act act, CancellationToken cancellationToken)
    {
        if (await db.FindOwnRecordAsync(act.Who, cancellationToken) is not { } person)
        {
            return WriteOutcome.NotThere;
        }

        // Of a message and a merge at once, one finds the other.
        await db.HoldPlanAsync(person.Id, cancellationToken);
        if (await db.SentBeforeAsync(form, act, cancellationToken) is { } sent)
        {
            return sent.IsSame ? WriteOutcome.Sent : WriteOutcome.FormReused;
        }

        var message = db.AddMessage(person, new NewMessage(input.Text!.Clean()!) { IsFromCustomer = true }, act);
        db.AddSubmission(form, message.PublicId.ToString(), act);
        await db.SaveChangesAsync(cancellationToken);
        return WriteOutcome.Sent;
    }
}
