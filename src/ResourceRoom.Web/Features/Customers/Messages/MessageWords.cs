using ResourceRoom.Web.Features.Shared.Messages;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Customers.Messages;

public static class MessageWords
{
    public static bool MayAnswer(this ActingUser who, WhoAnswers answers) =>
        who.Can(Permission.SendMessages) || (who.Can(Permission.StandInForPlanners) && !answers.IsPlanner);

    public const string Died = "The customer’s death is recorded, so nothing is sent.";

    public static string InWords(this SendOutcome.Sent sent) => sent.IsTold ? $"Message sent. {sent.Mail.InWords()}" : $"Message {MailWords.Untold[..1].ToLowerInvariant()}{MailWords.Untold[1..]}";

    public static string InWords(this SendOutcome.PlannerAnswers refusal) => $"Not sent. {refusal.Who.InWords()}, can answer this customer.";
}
