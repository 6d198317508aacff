using ResourceRoom.Web.Features.Shared.Messages;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Customers.Messages;

public static class MessageWords
{
    public static bool MayAnswer(this ActingUser who, WhoAnswers answers) =>
        who.Can(Permission.SendMessages) || (who.Can(Permission.StandInForPlanners) && !answers.IsPlanner);

    public static string InWords(this SendOutcome.Sent sent) => $"Message sent. {sent.Mail.InWords()}";

    public static string InWords(this SendOutcome.PlannerAnswers refusal) => $"Not sent. {refusal.Who.InWords()}, can answer this customer.";
}
