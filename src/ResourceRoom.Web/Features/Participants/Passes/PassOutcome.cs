namespace ResourceRoom.Web.Features.Participants.Passes;

public enum PassOutcome
{
    NotThere,
    Made,
    ThereAlready,
}
