namespace ResourceRoom.Web.Features.Customers;

/// <summary>A form about a customer: whose, and what was typed.</summary>
public sealed record CustomerForm<TInput>(CustomerHeader Header, TInput Input) : Unlogged;
