namespace ResourceRoom.Web.Features.CheckIn.GroupCheckIn;

public abstract record AddToGroupOutcome
{
    private AddToGroupOutcome()
    {
    }

    public sealed record NotThere : AddToGroupOutcome;

    public sealed record Added(GroupList List, string Name, int NotCheckedIn) : AddToGroupOutcome;

    public sealed record OnTheList(string Name) : AddToGroupOutcome;

    public sealed record InTheRoom(string Name, DateTime Since) : AddToGroupOutcome;

    public sealed record Full : AddToGroupOutcome;
}
