namespace ResourceRoom.Web.Features.Participants.Passes;

public enum PassRefusal
{
    /// <summary>There is a pass already.</summary>
    HasOne,

    /// <summary>The pass to replace is no longer the person's.</summary>
    HasNewer,
}
