namespace ResourceRoom.Web.Security.Audit;

/// <summary>Who does something, and when (UTC): made once at its beginning, so that all that it writes says the same.</summary>
public sealed record Act(ActingUser Who, DateTime At);
