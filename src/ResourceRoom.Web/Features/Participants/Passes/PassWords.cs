using System.Diagnostics;

namespace ResourceRoom.Web.Features.Participants.Passes;

public static class PassWords
{
    public static string InWords(this PassRefusal reason) => reason switch
    {
        PassRefusal.HasOne => "This person already has a pass. Here it is.",
        PassRefusal.HasNewer => "Nothing was replaced: someone created a newer pass after you opened this page.",
        _ => throw new UnreachableException(),
    };
}
