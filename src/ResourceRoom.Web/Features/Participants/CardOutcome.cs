namespace ResourceRoom.Web.Features.Participants;

public enum CardOutcome
{
    NotThere,
    Made,
    ThereAlready,
}
