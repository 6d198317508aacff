using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Messages;
using ResourceRoom.Web.Features.Shared.Forms.Keys;
using ResourceRoom.Web.Features.Shared.Messages;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Customers.Messages;

public abstract record SendOutcome
{
    private SendOutcome()
    {
    }

    public sealed record NotThere : SendOutcome;

    public sealed record Sent(MessageMail Mail, bool IsTold) : SendOutcome;

    /// <summary>Nothing is sent after a death.</summary>
    public sealed record Died : SendOutcome;

    public sealed record FormReused : SendOutcome;

    /// <summary>A planner can answer, so that nobody stands in.</summary>
    public sealed record PlannerAnswers(WhoAnswers Who) : SendOutcome;
}

public sealed class SendMessage(ResourceRoomDb db, Answers answers, Delivery delivery, OfficeClock clock)
{
    public Task<SendOutcome> ExecuteAsync(Guid customer, MessageInput input, FormKey form, ActingUser who, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(() => SendAsync(customer, input, form, new Act(who, clock.Now), cancellationToken));

    // The plan is held so that of a message and a merge at once one finds the other.
    private async Task<SendOutcome> SendAsync(Guid customer, MessageInput input, FormKey form, Act act, CancellationToken cancellationToken)
    {
        if (await db.FindPlannedCustomerAsync(customer, act, cancellationToken) is not { } person)
        {
            return new SendOutcome.NotThere();
        }

        if (await db.SentBeforeAsync(form, act, cancellationToken) is { } sent)
        {
            return sent.IsSame ? await SentAsync(Enum.Parse<MessageMail>(sent.Result), person.Id, cancellationToken) : new SendOutcome.FormReused();
        }

        if (await answers.ToAsync(person.Id, cancellationToken) is var whoAnswers && !act.Who.MayAnswer(whoAnswers))
        {
            return new SendOutcome.PlannerAnswers(whoAnswers);
        }

        if (await delivery.AddAsync(person, new NewMessage(input.Text!.Clean()!), input.TextByMail, act, cancellationToken) is not { } message)
        {
            return new SendOutcome.Died();
        }

        db.AddSubmission(form, message.Mail.ToString(), act);
        await db.SaveChangesAsync(cancellationToken);
        return new SendOutcome.Sent(message.Mail, message.IsTold);
    }

    private async Task<SendOutcome> SentAsync(MessageMail mail, long person, CancellationToken cancellationToken) =>
        new SendOutcome.Sent(mail, (await delivery.ReachAsync(person, cancellationToken)).IsTold(mail));
}
