using ResourceRoom.Domain;

namespace ResourceRoom.Web.Features.Customers.Plans;

/// <summary>A form of a plan: whose, and what was typed.</summary>
public sealed record PlanForm<TInput>(CustomerHeader Header, TInput Input) : Unlogged;
