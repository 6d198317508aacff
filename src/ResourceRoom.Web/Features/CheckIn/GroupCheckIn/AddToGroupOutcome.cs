namespace ResourceRoom.Web.Features.CheckIn.GroupCheckIn;

public abstract record AddToGroupOutcome
{
    private AddToGroupOutcome()
    {
    }

    public sealed record NotThere : AddToGroupOutcome;

    /// <param name="List">The list with the person.</param>
    /// <param name="Name">Of the person.</param>
    /// <param name="Open">How many on it are not checked in.</param>
    public sealed record Added(GroupList List, string Name, int Open) : AddToGroupOutcome;

    public sealed record OnTheList(string Name) : AddToGroupOutcome;

    public sealed record InTheRoom(string Name, DateTime Since) : AddToGroupOutcome;

    public sealed record Full : AddToGroupOutcome;
}
